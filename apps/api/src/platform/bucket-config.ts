import type { BucketPlace } from '@lianxi/api-data';
import { isNamedHost, type ConfigReader } from './config-reader.js';

const BESIDE = ['S3_BUCKET', 'S3_REGION', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'S3_PREFIX', 'S3_PATH_STYLE'] as const;

/** Hosts that may be reached although they are not https. */
export const readOutgoingHosts = (read: ConfigReader, isHost: (part: string) => boolean): readonly string[] =>
  read.list('LIANXI_OUTGOING_HOSTS', isHost, '不是主机名或“主机:端口”', 'is no host, nor host:port').map((host) => host.toLowerCase());

/** The bucket files are kept in; null where they are kept in the data folder. Every mistake is said by its own setting's name. */
export function readBucket(read: ConfigReader, outgoingHosts: readonly string[]): BucketPlace | null {
  const endpoint = read.url('S3_ENDPOINT', ['https', 'http'], false);
  if (endpoint === null) {
    const [alone] = BESIDE.filter((name) => read.text(name) !== null);
    if (alone !== undefined && read.text('S3_ENDPOINT') === null) read.wrong('S3_ENDPOINT', `没有设置，${alone} 不起作用`, `is not set; ${alone} does nothing without it`, false);
    return null;
  }
  if (new URL(endpoint).protocol === 'http:' && !isNamedHost(endpoint, outgoingHosts)) read.wrong('S3_ENDPOINT', '不是 https，且不在 LIANXI_OUTGOING_HOSTS 中', 'is not https, and not among LIANXI_OUTGOING_HOSTS');
  const needed = (name: (typeof BESIDE)[number]): string => {
    const value = read.text(name);
    if (value === null) read.wrong(name, '设置了 S3_ENDPOINT 时必须设置', 'must be set with S3_ENDPOINT', false);
    return value ?? '';
  };
  const bucket = needed('S3_BUCKET');
  if (bucket !== '' && !/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket)) read.wrong('S3_BUCKET', '不是存储桶的名称', 'is no name of a bucket');
  const prefix = (read.text('S3_PREFIX') ?? '').replace(/^\/+|\/+$/g, '');
  if (!/^[\w./-]*$/.test(prefix) || prefix.split('/').includes('..')) read.wrong('S3_PREFIX', '只能是字母、数字、点、横线和斜线', 'may hold letters, digits, dots, dashes and slashes only');
  return {
    endpoint, bucket, region: read.text('S3_REGION') ?? 'us-east-1', accessKeyId: needed('S3_ACCESS_KEY_ID'), secretAccessKey: needed('S3_SECRET_ACCESS_KEY'),
    pathStyle: read.flag('S3_PATH_STYLE', true), prefix: prefix === '' ? '' : `${prefix}/`,
  };
}
