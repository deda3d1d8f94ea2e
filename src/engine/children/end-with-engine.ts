import { Socket } from 'node:net';
import { pipeVariable } from './engine-pipe.ts';

// Loaded by a child of the engine before anything else. Its threads and forks load it, too, and find no variable: they go when
// the child goes.
const pipe = process.env[pipeVariable];
delete process.env[pipeVariable];
if (pipe !== undefined) {
  // The system closes the other end when the engine ends, even by kill -9. Nobody would hear what comes of a call then, and the
  // next run, which looks at what came of it, must not find it still at work.
  new Socket({ fd: Number(pipe), writable: false }).once('close', endGroup).resume().unref();
}

/** Ends this process and all that it has started. */
function endGroup(): void {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.kill(process.pid, 'SIGKILL');
  }
}
