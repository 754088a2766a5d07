/** What GUILD_CREATE says of a server of some size ("Guild Create Extra Fields"), about 20 KB of JSON. */
export function describeServer(id: string): object {
  return { id, ...DESCRIBED };
}

const numbered = <Item>(howMany: number, make: (id: string, nth: number) => Item): Item[] =>
  Array.from({ length: howMany }, (_, nth) =>
    make(String(1_100_000_000_000_000_000n + BigInt(nth)), nth),
  );

const DESCRIBED = {
  name: 'A reading club of some size',
  icon: 'a_0123456789abcdef0123456789abcdef',
  owner_id: '1100000000000000001',
  features: ['COMMUNITY', 'NEWS', 'ANIMATED_ICON', 'INVITE_SPLASH', 'PREVIEW_ENABLED'],
  member_count: 250,
  large: true,
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  roles: numbered(20, (id, position) => ({
    id,
    name: `Role ${position}`,
    color: 3_447_003,
    colors: { primary_color: 3_447_003, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: '559623605571137',
    managed: false,
    mentionable: true,
    flags: 0,
  })),
  channels: numbered(35, (id, position) => ({
    id,
    type: 0,
    name: `channel-${position}`,
    position,
    parent_id: '1100000000000000001',
    topic: 'What is read here, and what was said of it last week',
    nsfw: false,
    last_message_id: id,
    rate_limit_per_user: 0,
    flags: 0,
    permission_overwrites: [{ id, type: 0, allow: '0', deny: '1024' }],
  })),
  emojis: numbered(20, (id, nth) => ({
    id,
    name: `emoji_${nth}`,
    roles: [],
    require_colons: true,
    managed: false,
    animated: false,
    available: true,
  })),
  members: [],
  threads: [],
  voice_states: [],
  presences: [],
  stickers: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};
