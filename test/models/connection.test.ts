import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { connect } from '../../models/connection.js';
import { testDatabaseUri } from '../support/database.js';

describe('a connection', () => {
  it('is opened to the database the address names', async () => {
    const uri = testDatabaseUri();
    const connection = await connect(uri, { appName: 'varsel-test' });
    expect(uri).toContain(`/${connection.name}`);
    await connection.close();
  });

  it('is refused within seconds, naming the setting and no password, where no server answers', async () => {
    const port = await freePort();
    const uri = `mongodb://somebody:secret@127.0.0.1:${port}/varsel?directConnection=true`;
    const error = await connect(uri, { appName: 'varsel-test' }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect(String(error)).toContain('MONGODB_URI');
    expect(`${error} ${(error as Error).cause}`).not.toContain('secret');
  });
});

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
