import { Box, Thing, value, variant } from './demo.ts';

if (variant === 'renamed') {
  const thing = new Thing('thing-renamed', { value }, { aliases: [{ name: 'thing' }] });
  new Box('case', { aliases: [{ name: 'box' }], dependsOn: [thing] });
} else {
  const thing = new Thing('thing', { value });
  new Box('box', { dependsOn: [thing] });
}
