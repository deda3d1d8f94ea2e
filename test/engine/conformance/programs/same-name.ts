import { Thing, value } from './demo.ts';

new Thing('thing', { value });
new Thing('thing', { value });
