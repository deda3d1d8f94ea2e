import grpc from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import service from '@pulumi/pulumi/proto/provider_grpc_pb.js';
import messages from '@pulumi/pulumi/proto/provider_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';
import structs from 'google-protobuf/google/protobuf/struct_pb.js';
import { callUnary } from '../../src/engine/wire/grpc.ts';
import { type ServedProvider, serveProvider } from '../../src/provider/serve.ts';
import { openSession } from '../../src/provider/session.ts';
import { makePortfolio } from '../support/portfolio.ts';
import { directory, inputsOf } from './support/provider-client.ts';

describe('the provider’s gRPC service', () => {
  const password = 'c4n4ry p@ss';
  const portfolio = makePortfolio({});
  let served: ServedProvider;
  let client: service.ResourceProviderClient;
  beforeAll(async () => {
    served = await serveProvider(
      openSession({
        databaseUrl: `postgres://polity:${encodeURIComponent(password)}@127.0.0.1:1/none`,
        portfolio: () => Promise.resolve({ value: portfolio, diagnostics: [] }),
        approval: () => null,
        allData: false,
        now: () => '2027-01-01T00:00:00Z',
      }),
    );
    client = new service.ResourceProviderClient(served.address, grpc.credentials.createInsecure());
  });
  afterAll(async () => {
    client.close();
    await served.close();
  });

  it('listens on loopback alone', () => {
    expect(served.address).toMatch(/^127\.0\.0\.1:\d+$/);
  });

  it('shakes hands and is configured: secrets, references and outputs are welcome, previews too', async () => {
    const hands = await callUnary<messages.ProviderHandshakeResponse>((done) =>
      client.handshake(new messages.ProviderHandshakeRequest(), done),
    );
    expect(hands.toObject()).toMatchObject({
      acceptSecrets: true,
      acceptResources: true,
      acceptOutputs: true,
    });
    const configured = await callUnary<messages.ConfigureResponse>((done) =>
      client.configure(new messages.ConfigureRequest(), done),
    );
    expect(configured.toObject()).toMatchObject({
      acceptsecrets: true,
      acceptresources: true,
      acceptoutputs: true,
      supportspreview: true,
    });
  });

  it('tells its schema: its resource types with their inputs', async () => {
    const response = await callUnary<messages.GetSchemaResponse>((done) =>
      client.getSchema(new messages.GetSchemaRequest(), done),
    );
    const { resources } = JSON.parse(response.getSchema());
    expect(Object.keys(resources)).toEqual([
      'polity:index:Migrations',
      'polity:index:Directory',
      'polity:index:ProtectedTable',
    ]);
    expect(resources['polity:index:Directory'].requiredInputs).toEqual(Object.keys(inputsOf(portfolio)));
  });

  it('takes any configuration and answers plugin information, cancelling and attaching', async () => {
    const request = new messages.CheckRequest();
    request.setNews(structs.Struct.fromJavaScript({ version: '1.0.0' }));
    const checked = await callUnary<messages.CheckResponse>((done) => client.checkConfig(request, done));
    expect(checked.getInputs()?.toJavaScript()).toEqual({ version: '1.0.0' });
    const diff = await callUnary<messages.DiffResponse>((done) =>
      client.diffConfig(new messages.DiffRequest(), done),
    );
    expect(diff.getChanges()).toBe(messages.DiffResponse.DiffChanges.DIFF_NONE);
    await callUnary((done) => client.getPluginInfo(new empty.Empty(), done));
    await callUnary((done) => client.cancel(new empty.Empty(), done));
  });

  it('says UNIMPLEMENTED to invokes', async () => {
    const invoke = callUnary((done) => client.invoke(new messages.InvokeRequest(), done));
    await expect(invoke).rejects.toMatchObject({ code: grpc.status.UNIMPLEMENTED });
  });

  it('names an unknown resource type', async () => {
    const request = new messages.CheckRequest();
    request.setUrn('urn:pulumi:test::polity::polity:index:Wish::mine');
    const check = callUnary((done) => client.check(request, done));
    await expect(check).rejects.toThrow('polity has no resource type polity:index:Wish');
  });

  it('says where no database answers: without the password, without a stack', async () => {
    const request = new messages.CreateRequest();
    request.setUrn(directory.urn);
    request.setProperties(
      structs.Struct.fromJavaScript({ ...inputsOf(portfolio) } as Parameters<
        typeof structs.Struct.fromJavaScript
      >[0]),
    );
    const failure = await callUnary((done) => client.create(request, done)).then(
      () => '',
      (error: grpc.ServiceError) => error.details,
    );
    expect(failure).toContain('cannot connect to PostgreSQL at 127.0.0.1:1/none');
    expect(failure).not.toContain(password);
    expect(failure).not.toContain(encodeURIComponent(password));
    expect(failure).not.toMatch(/\n\s+at /);
  });
});
