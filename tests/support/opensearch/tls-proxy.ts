import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolder, removeFolder } from '../scratch-folder.ts';

/** What stands before an engine and lets only those through who show who they are, as its security plugin does. */
export interface TlsProxy {
  readonly url: string;
  /** The certificate of the authority that issued the proxy's. */
  readonly caFile: string;
  /** A certificate of somebody else. */
  readonly otherCaFile: string;
  close(): Promise<void>;
}

export interface TlsProxyOptions {
  readonly engineUrl: string;
  /** The value of the header, as it has to come. */
  readonly authorization: string;
}

/** The only one in its certificate. */
const NAME = 'localhost';

/** openssl makes its certificates, as Node can't. */
export async function startTlsProxy({
  engineUrl,
  authorization,
}: TlsProxyOptions): Promise<TlsProxy> {
  const folder = await makeFolder('tls');
  const openssl = (words: string) =>
    promisify(execFile)('openssl', words.split(' '), { cwd: folder });
  const key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes';
  for (const authority of ['ca', 'other']) {
    const subject = `-subj /CN=${authority}-of-tests`;
    await openssl(
      `req -x509 ${key} ${subject} -days 2 -keyout ${authority}.key -out ${authority}.pem`,
    );
  }
  await openssl(`req ${key} -subj /CN=${NAME} -keyout own.key -out own.csr`);
  await writeFile(join(folder, 'names'), `subjectAltName=DNS:${NAME}\n`);
  const issuer = '-CA ca.pem -CAkey ca.key -CAcreateserial';
  await openssl(`x509 -req -in own.csr ${issuer} -days 1 -extfile names -out own.pem`);
  const [keyPem, certPem] = await Promise.all(
    ['own.key', 'own.pem'].map((file) => readFile(join(folder, file))),
  );
  const server = createServer({ key: keyPem, cert: certPem }, (asked, answer) => {
    if (asked.headers.authorization !== authorization) {
      asked.resume();
      answer.writeHead(401, { 'content-type': 'text/plain' }).end('Unauthorized');
      return;
    }
    const { method, url = '/', headers } = asked;
    const onward = request(new URL(url, engineUrl), { method, headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `https://${NAME}:${(server.address() as AddressInfo).port}`,
    caFile: join(folder, 'ca.pem'),
    otherCaFile: join(folder, 'other.pem'),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      await removeFolder(folder);
    },
  };
}
