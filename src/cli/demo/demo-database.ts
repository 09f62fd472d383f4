/**
 * The database that the demo works in: on the server that MONGODB_URI names, never in a database that isn't called a
 * demo's, because the demo deletes what it finds.
 */
export function demoDatabase(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const uri = environment.MONGODB_URI;
  if (uri === undefined) return {};
  const [, beforeName = uri, name = '', options = ''] =
    /^(\w[\w+]*:\/\/[^/?]*)\/?([^?]*)(\?.*)?$/.exec(uri) ?? [];
  return { MONGODB_URI: name.includes('demo') ? uri : `${beforeName}/varsel_demo${options}` };
}
