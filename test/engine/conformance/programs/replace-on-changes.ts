import { Thing, value } from './demo.ts';

new Thing('thing', { value }, { replaceOnChanges: ['value'] });
