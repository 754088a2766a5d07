import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface SelfSignedServer {
  readonly port: number;
  /** How many requests came through. */
  readonly asked: number;
  close(): Promise<void>;
}

/** A server with a certificate that nobody but itself has signed, and that has expired. */
export async function openSelfSignedServer(): Promise<SelfSignedServer> {
  let asked = 0;
  const server = createServer({ key: KEY, cert: CERTIFICATE }, (_, response) => {
    asked += 1;
    response.end('<p>Hello.</p>');
  });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get asked() {
      return asked;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Made for this server alone, and good for nothing else. */
const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgxQ3HxRhoN9VA58lv
2dk6W7ESnwTrwyj1QHjaHH106aChRANCAAQtYMPC7MqUudp2Q19WhigiCiwpd8r0
3OxSns5pSe2+KdwNYcE8iu+46HLJFID9guLfhxnlB5oywTy76bBt/Yza
-----END PRIVATE KEY-----
`;

const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBoTCCAUigAwIBAgIUVuQ5XO1uCT9ZIG2yAnyEfUTY81YwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOaGVyYWxkLmV4YW1wbGUwHhcNMjYxMTI5MDIyMTA1WhcNMjYx
MTMwMDIyMTA1WjAZMRcwFQYDVQQDDA5oZXJhbGQuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABC1gw8LsypS52nZDX1aGKCIKLCl3yvTc7FKezmlJ7b4p
3A1hwTyK77jocskUgP2C4t+HGeUHmjLBPLvpsG39jNqjbjBsMB0GA1UdDgQWBBSr
H68YvC9kpl4zRO5esxos8dT7LDAfBgNVHSMEGDAWgBSrH68YvC9kpl4zRO5esxos
8dT7LDAPBgNVHRMBAf8EBTADAQH/MBkGA1UdEQQSMBCCDmhlcmFsZC5leGFtcGxl
MAoGCCqGSM49BAMCA0cAMEQCIEp1Ou4/KteF3Ik4p6FtvStB+SQp4yjQUi/gXwTv
zgaEAiAliHWXpDeQbcBceIKsR1Rj9uqCba9LADQ8CX5LPjA9SA==
-----END CERTIFICATE-----
`;
