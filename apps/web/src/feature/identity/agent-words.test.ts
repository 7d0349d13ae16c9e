import { agentWords } from './agent-words';

describe('what a browser calls itself', () => {
  it('is said in the words on its window', () => {
    expect(agentWords('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0')).toBe('Edge · Windows');
    expect(agentWords('Mozilla/5.0 (Linux; Android 14; HarmonyOS) AppleWebKit/537.36 Chrome/114.0 Mobile Safari/537.36')).toBe('Chrome · HarmonyOS');
    expect(agentWords('Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Version/17.0 Mobile Safari/604.1')).toBe('Safari · iOS');
    expect(agentWords('Mozilla/5.0 (Linux; Android 14) Chrome/116.0 MicroMessenger/8.0')).toBe('微信 WeChat · Android');
    expect(agentWords('curl/8.0')).toBe('curl/8.0');
    expect(agentWords(null)).toBeNull();
  });
});
