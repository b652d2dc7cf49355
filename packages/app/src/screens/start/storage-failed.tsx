/** The journal cannot be kept on this device: say so before anything is lost. */
export const StorageFailed = () => (
  <main class="screen">
    <h1>Legwork cannot save on this device</h1>
    <p class="notice stop" style={{ marginTop: '24px' }}>
      The browser refused storage. Leave private browsing or free some space, then reload. Nothing was written and
      nothing was lost.
    </p>
    <button type="button" class="button primary" style={{ marginTop: '24px' }} onClick={() => location.reload()}>
      Reload
    </button>
  </main>
);
