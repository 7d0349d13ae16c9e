import { MessageChannel as NodeMessageChannel } from 'node:worker_threads';

class QuietObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

/** What jsdom lacks. `phone` answers the width queries. */
export function stubBrowser({ phone = false }: { phone?: boolean } = {}): void {
  const matchMedia = (query: string) => ({
    matches: phone && query.includes('max-width: 767px'),
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  Object.assign(window, { matchMedia });
  Object.assign(globalThis, {
    matchMedia,
    ResizeObserver: QuietObserver,
    MessageChannel: NodeMessageChannel,
    CSS: { escape: (value: string) => value },
  });
}
