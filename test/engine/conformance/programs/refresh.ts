import { Thing, value } from './demo.ts';

const base = new Thing('base', { value });
new Thing('top', { value: 'fixed' }, { dependsOn: [base] });
