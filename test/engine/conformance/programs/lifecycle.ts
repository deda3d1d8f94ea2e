import { Thing, value } from './demo.ts';

const base = new Thing('base', { value });
const top = new Thing('top', { value: base.derived }, { dependsOn: [base] });
export const result = top.derived;
