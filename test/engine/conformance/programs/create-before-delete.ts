import { size, Thing, value } from './demo.ts';

new Thing('thing', { value, size });
