/** What a folder lies on. */
export interface FileSystem {
  readonly name: string;
  /** What has to be known of it: it is gone with the machine's memory, or shared over a network. */
  readonly kind: 'disk' | 'memory' | 'network';
}

const disk = (name: string): FileSystem => ({ name, kind: 'disk' });
const network = (name: string): FileSystem => ({ name, kind: 'network' });

/** By what Linux calls their magic numbers (statfs(2)). */
const BY_MAGIC: ReadonlyMap<number, FileSystem> = new Map([
  [0xef53, disk('ext4')],
  [0x58465342, disk('XFS')],
  [0x9123683e, disk('Btrfs')],
  [0x2fc12fc1, disk('ZFS')],
  [0xf2f52010, disk('F2FS')],
  [0x794c7630, disk('an overlay')],
  [0x4d44, disk('FAT')],
  [0x2011bab0, disk('exFAT')],
  [0x5346544e, disk('NTFS')],
  [0x7366746e, disk('NTFS')],
  [0x01021994, { name: 'memory (tmpfs)', kind: 'memory' }],
  [0x858458f6, { name: 'memory (ramfs)', kind: 'memory' }],
  [0x6969, network('NFS')],
  [0x517b, network('SMB')],
  [0xff534d42, network('CIFS')],
  [0xfe534d42, network('SMB')],
  [0x00c36400, network('Ceph')],
  [0x01021997, network('9P')],
  [0x65735546, network('FUSE')],
]);

/** @param magic Of `statfs`; on systems other than Linux it says nothing. */
export function fileSystemOf(
  magic: number,
  platform: NodeJS.Platform = process.platform,
): FileSystem | undefined {
  return platform === 'linux' ? BY_MAGIC.get(magic) : undefined;
}
