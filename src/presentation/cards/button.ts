import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';

/** A button that does something, in the calm grey that all of them have. */
export function button(
  label: string,
  customId: string,
  disabled = false,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId,
    disabled,
  };
}

/** Discord's limit for a button's address (its component reference). */
export const MAX_URL_UNITS = 512;

/**
 * A button that opens an address.
 *
 * @returns undefined if it is no http or https address, has an odd host or is too long for a button.
 */
export function linkButton(label: string, url: string): APIButtonComponentWithURL | undefined {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target?.protocol !== 'https:' && target?.protocol !== 'http:') return undefined;
  const address = target.origin + target.pathname + target.search + target.hash;
  if (!/^[\w.:-]+$/.test(target.host) || address.length > MAX_URL_UNITS) return undefined;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url: address };
}
