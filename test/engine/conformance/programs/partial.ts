import { Thing, value, variant } from './demo.ts';

new Thing('thing', variant === 'halfway' ? { value, fail: 'halfway' } : { value });
