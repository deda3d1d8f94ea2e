import { Thing, value, variant } from './demo.ts';

if (variant !== 'without') {
  const base = new Thing('base', { value });
  new Thing('part', { value }, { deletedWith: base });
}
