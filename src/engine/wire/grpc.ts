import grpc from '@grpc/grpc-js';
import type { Message } from 'google-protobuf';

/** Pulumi's own limits: 400 MB a message, half an hour for a request in a busy server's queue. */
export const channelOptions = {
  'grpc.max_receive_message_length': 400 * 1024 * 1024,
  'grpc.server_max_unrequested_time_in_server': 30 * 60,
};

/** A unary handler as an async function. */
export function unary<Request extends Message, Response extends Message>(
  handle: (request: Request) => Promise<Response> | Response,
): grpc.handleUnaryCall<Request, Response> {
  return (call, callback) => {
    Promise.resolve(call.request)
      .then(handle)
      .then(
        (response) => callback(null, response),
        (error: unknown) => callback({ code: grpc.status.UNKNOWN, message: errorMessage(error) }),
      );
  };
}

/** A call of a generated client as a promise: `callUnary((done) => client.check(request, done))`. */
export function callUnary<Response>(
  start: (done: (error: grpc.ServiceError | null, response: Response) => void) => unknown,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    start((error, response) => (error === null ? resolve(response) : reject(error)));
  });
}

export function isUnimplemented(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === grpc.status.UNIMPLEMENTED
  );
}

/** Listens on a free port of loopback. */
export function listen(server: grpc.Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.bindAsync('127.0.0.1:0', grpc.ServerCredentials.createInsecure(), (error, port) => {
      if (error === null) resolve(`127.0.0.1:${port}`);
      else reject(error);
    });
  });
}

function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
