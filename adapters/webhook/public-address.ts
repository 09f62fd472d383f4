import { BlockList, isIP } from 'node:net';

/** Ranges that are no address on the internet. Source: the IANA special-purpose address registries. */
const PRIVATE_IPV4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;
/** Only global unicast is public, and of it not what is kept for documents or carries an IPv4 address inside. */
const PUBLIC_IPV6 = [['2000::', 3]] as const;
const PRIVATE_IPV6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const;

const privateIpv4 = new BlockList();
for (const [network, prefix] of PRIVATE_IPV4) privateIpv4.addSubnet(network, prefix, 'ipv4');
const publicIpv6 = new BlockList();
for (const [network, prefix] of PUBLIC_IPV6) publicIpv6.addSubnet(network, prefix, 'ipv6');
const privateIpv6 = new BlockList();
for (const [network, prefix] of PRIVATE_IPV6) privateIpv6.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is one on the internet: neither private, loopback nor link-local, however it is written. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !privateIpv4.check(address, 'ipv4');
  if (family !== 6) return false;
  // An IPv4 address in IPv6's clothes (::ffff:10.0.0.1) lies outside global unicast and is refused with the rest.
  return publicIpv6.check(address, 'ipv6') && !privateIpv6.check(address, 'ipv6');
}
