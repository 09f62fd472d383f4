import { type Connection, createConnection } from 'mongoose';

interface ConnectionSettings {
  /** How this program shows in the server's logs and current operations. */
  readonly appName: string;
}

/** Give up looking for a server after this long, so that a person is told instead of waiting. */
const SERVER_SELECTION_TIMEOUT_MS = 5_000;
/** The longest a single answer may take: the largest batches and counts stay far below. */
const SOCKET_TIMEOUT_MS = 120_000;

/**
 * Opens a connection of its own; the caller closes it. After a loss it comes back by itself; meanwhile calls fail
 * after five seconds and nothing is buffered.
 */
export async function connect(uri: string, settings: ConnectionSettings): Promise<Connection> {
  const connection = createConnection(uri, {
    appName: settings.appName,
    autoCreate: false,
    autoIndex: false,
    bufferCommands: false,
    connectTimeoutMS: SERVER_SELECTION_TIMEOUT_MS,
    serverSelectionTimeoutMS: SERVER_SELECTION_TIMEOUT_MS,
    socketTimeoutMS: SOCKET_TIMEOUT_MS,
    maxPoolSize: 20,
  });
  try {
    return await connection.asPromise();
  } catch (error) {
    await connection.close();
    throw new Error('MongoDB does not answer: check that the server runs and that MONGODB_URI names it.', {
      cause: error,
    });
  }
}
