// A provider made with the SDK's own server. It does what such providers often do: it takes secrets for plain values.
const { spawn } = require('node:child_process');
const { appendFileSync } = require('node:fs');
const { provider } = require('@pulumi/pulumi');

/** Notes its process and one that it starts itself, and never answers. */
const getStuck = (file) => {
  const tool = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  appendFileSync(file, `plugin ${process.pid}\ntool ${tool.pid}\nstuck\n`);
  return new Promise(() => setInterval(() => undefined, 1000));
};

const secretKey = '4dabf18193072939515e22adb298388d';
const reveal = (value) => (value?.[secretKey] === undefined ? value : value.value);
const outputsOf = (inputs) => {
  const plain = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, reveal(value)]));
  return { ...plain, derived: `${plain.value}!${plain.token}` };
};

provider.main(
  {
    version: '0.0.1',
    async create(_urn, inputs) {
      if (process.env.STUCK_IN_CREATE !== undefined) return getStuck(process.env.STUCK_IN_CREATE);
      console.log('the plugin creates');
      return { id: 'plugged-1', outs: outputsOf(inputs) };
    },
    async update(_id, _urn, _olds, news) {
      return { outs: outputsOf(news) };
    },
    async delete() {},
  },
  process.argv.slice(2),
);
