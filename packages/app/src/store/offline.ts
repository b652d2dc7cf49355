/** Registers the service worker, and knows when a newer version waits for the athlete's tap. */
import { signal } from '@preact/signals';

export const updateWaiting = signal<ServiceWorker | null>(null);

export async function registerOffline(): Promise<void> {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  let controlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes over the page that it came with; every later one brings other files.
    if (controlled) location.reload();
    controlled = true;
  });
  const registration = await navigator.serviceWorker.register('/sw.js');
  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && navigator.serviceWorker.controller) updateWaiting.value = worker;
    });
  };
  if (registration.waiting) updateWaiting.value = registration.waiting;
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
}

export const applyUpdate = (): void => updateWaiting.value?.postMessage('activate');
