import { size, Thing, value, variant } from './demo.ts';

if (variant !== 'without') new Thing('thing', { value, size }, { protect: variant !== 'free' });
