import { Thing, value, variant } from './demo.ts';

if (variant !== 'without') new Thing('thing', { value }, { id: variant });
