import { Thing, value, variant } from './demo.ts';

new Thing('thing', { value }, variant === '' ? {} : { import: variant });
