import { Thing, value, variant } from './demo.ts';

const customTimeouts = { create: '1m30s', update: '5s', delete: '1h' };
if (variant !== 'without') new Thing('thing', { value }, { customTimeouts });
