import { styleText } from 'node:util';

type Paint = (text: string) => string;

/** How a text is emphasised; whoever prints it chooses, nobody looks at the terminal here. */
export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  /** Losses and errors. */
  readonly red: Paint;
  /** Gains and success. */
  readonly green: Paint;
  /** Changes and warnings. */
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const same: Paint = (text) => text;

export const plainStyle: Style = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };

export const ansiStyle: Style = {
  bold: paintWith('bold'),
  dim: paintWith('dim'),
  red: paintWith('red'),
  green: paintWith('green'),
  yellow: paintWith('yellow'),
  cyan: paintWith('cyan'),
};

function paintWith(format: 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'): Paint {
  return (text) => styleText(format, text, { validateStream: false });
}
