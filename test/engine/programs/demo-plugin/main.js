// A provider made with the SDK's own server. It does what such providers often do: it takes secrets for plain values.
const { provider } = require('@pulumi/pulumi');

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
