import type { WebClient } from '@slack/web-api';
import { SLACK_API_URL } from './web-client.js';

interface Picture {
  readonly png: Uint8Array;
  readonly name: string;
  readonly alternativeText: string;
}

/** A message must not wait longer for its pictures than people would. */
const WITHIN_MS = 10_000;
const ASK_AGAIN_MS = 500;

/**
 * Brings a picture to Slack and returns its id once it can be shown (in a workspace for trying out, which shows no files
 * by their id, its address). It is shared with no conversation of its own, which
 * would post it there by itself: the message that shows it does that. Slack takes a file in the background, and a message
 * that comes before it is done is refused; completing the upload again tells how far it is and needs no further
 * permission.
 *
 * @throws Error where it does not get there in time.
 */
export async function uploadPicture(
  client: WebClient,
  { png, name, alternativeText }: Picture,
): Promise<string> {
  const until = performance.now() + WITHIN_MS;
  const { upload_url: address, file_id: id } = await client.files.getUploadURLExternal({
    filename: name,
    length: png.length,
    alt_text: alternativeText,
  });
  if (address === undefined || id === undefined) throw new Error('Slack named no address for a picture');
  const { ok, status } = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: new Uint8Array(png),
    redirect: 'error',
    signal: AbortSignal.timeout(Math.max(1, Math.ceil(until - performance.now()))),
  });
  if (!ok) throw new Error(`Slack took no picture (status ${status})`);
  while (performance.now() < until) {
    const { files } = await client.files.completeUploadExternal({ files: [{ id, title: name }] });
    const [file] = files ?? [];
    if ((file?.filetype ?? '') !== '') return isSlack(client) ? id : (file?.permalink ?? id);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  throw new Error('Slack was not done with a picture in time');
}

function isSlack({ slackApiUrl }: WebClient): boolean {
  return slackApiUrl === SLACK_API_URL;
}
