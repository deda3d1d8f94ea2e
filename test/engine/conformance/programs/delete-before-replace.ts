import { size, Thing, value } from './demo.ts';

const base = new Thing('base', { value, size }, { deleteBeforeReplace: true });
const same = new Thing('same-size', { value: 'fixed', size: base.derived.apply((text) => text.length) });
new Thing('only-value', { value: base.derived }, { dependsOn: [same] });
