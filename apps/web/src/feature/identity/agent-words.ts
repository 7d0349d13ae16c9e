const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger\/(\d+)/, '微信 WeChat'],
  [/wxwork\/(\d+)/i, '企业微信 WeCom'],
  [/DingTalk\/(\d+)/i, '钉钉 DingTalk'],
  [/QQBrowser\/(\d+)/, 'QQ浏览器'],
  [/(?:360SE|360EE|QihooBrowser)/, '360浏览器'],
  [/Edg(?:e|A|iOS)?\/(\d+)/, 'Edge'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/(?:Chrome|CriOS)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];
const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, 'HarmonyOS'],
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/UOS|uos/, '统信UOS'],
  [/Kylin/i, '麒麟'],
  [/Linux/, 'Linux'],
];

const nameIn = (agent: string, names: readonly (readonly [RegExp, string])[]): string | null => names.find(([pattern]) => pattern.test(agent))?.[1] ?? null;

/** What a browser calls itself, in the words on its window; null where it says nothing known. */
export function agentWords(agent: string | null): string | null {
  if (agent === null) return null;
  const words = [nameIn(agent, BROWSERS), nameIn(agent, SYSTEMS)].filter((word) => word !== null);
  return words.length === 0 ? agent.slice(0, 40) : words.join(' · ');
}
