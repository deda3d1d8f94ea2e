import { Thing, value, variant } from './demo.ts';

const first = new Thing('first', { value: variant === 'failing' ? 'forbidden' : value });
new Thing('second', { value: first.derived });
new Thing('alone', { value });
if (variant === 'before') new Thing('former', { value });
