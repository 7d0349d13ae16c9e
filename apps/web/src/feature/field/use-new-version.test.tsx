import { afterEach, expect, it } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useNewVersion } from './use-new-version';

class Workers extends EventTarget {
  constructor(readonly controller: object | null) {
    super();
  }
  getRegistration = () => Promise.resolve(undefined);
}

const stand = (controller: object | null): Workers => {
  const workers = new Workers(controller);
  Object.defineProperty(navigator, 'serviceWorker', { configurable: true, value: workers });
  return workers;
};
afterEach(() => void Reflect.deleteProperty(navigator, 'serviceWorker'));

it('says so once a newer build takes over from the one the page was opened with', () => {
  const workers = stand({});
  const { result } = renderHook(useNewVersion);
  expect(result.current).toBe(false);
  act(() => void workers.dispatchEvent(new Event('controllerchange')));
  expect(result.current).toBe(true);
});

it('says nothing of the very first worker, and where the browser allows none', () => {
  const workers = stand(null);
  const { result } = renderHook(useNewVersion);
  act(() => void workers.dispatchEvent(new Event('controllerchange')));
  expect(result.current).toBe(false);
  Reflect.deleteProperty(navigator, 'serviceWorker');
  expect(renderHook(useNewVersion).result.current).toBe(false);
});
