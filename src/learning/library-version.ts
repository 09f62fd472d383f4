/** The version of the engine that a kept model was made with; that of package.json, which a test holds it to. */
export const LIBRARY_VERSION = '0.1.0';
