import { useEffect, useState } from 'react';

/** True once a newer build took over from the one this page was opened with: what is written stays on the device, the page is opened anew when it suits. */
export function useNewVersion(): boolean {
  const [newer, setNewer] = useState(false);
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return undefined;
    const { serviceWorker } = navigator;
    // The very first worker takes over a page that has none: that is no newer build.
    let had = serviceWorker.controller !== null;
    const handleChange = () => {
      if (had) setNewer(true);
      had = true;
    };
    const look = () => {
      if (document.visibilityState === 'visible') void serviceWorker.getRegistration().then((registration) => registration?.update()).catch(() => undefined);
    };
    serviceWorker.addEventListener('controllerchange', handleChange);
    document.addEventListener('visibilitychange', look);
    return () => {
      serviceWorker.removeEventListener('controllerchange', handleChange);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return newer;
}
