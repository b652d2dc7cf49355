import { useEffect, useRef } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router, useLocation } from 'preact-iso';
import { Tabs } from './components/tabs.tsx';
import { Toast } from './components/toast.tsx';
import { StorageFailed } from './screens/start/storage-failed.tsx';
import { athlete, journalState } from './store/journal.ts';

// Each screen comes when it is opened: from the network once, from then on from the service worker's cache.
const Today = lazy(() => import('./screens/today/today.tsx').then((module) => module.Today));
const Start = lazy(() => import('./screens/start/start.tsx').then((module) => module.Start));
const others = () => import('./screens/others.ts');
const Player = lazy(() => others().then((screens) => screens.Player));
const Plan = lazy(() => others().then((screens) => screens.Plan));
const Progress = lazy(() => others().then((screens) => screens.Progress));
const History = lazy(() => others().then((screens) => screens.History));
const Import = lazy(() => others().then((screens) => screens.Import));
const Gyms = lazy(() => others().then((screens) => screens.Gyms));
const GymEditor = lazy(() => others().then((screens) => screens.GymEditor));
const Library = lazy(() => others().then((screens) => screens.Library));
const Exercise = lazy(() => others().then((screens) => screens.Exercise));
const LightOrHeavy = lazy(() => others().then((screens) => screens.LightOrHeavy));
const Hills = lazy(() => others().then((screens) => screens.Hills));
const Treadmill = lazy(() => others().then((screens) => screens.Treadmill));
const Settings = lazy(() => others().then((screens) => screens.Settings));

/** Screens that take the whole window, without the tabs. */
const fullScreen = new Set(['/workout', '/start', '/treadmill']);

export const App = () => (
  <LocationProvider>
    <Shell />
  </LocationProvider>
);

function Shell() {
  const { path, route } = useLocation();
  const started = athlete.value.gyms.length > 0;
  const opening = journalState.value === 'opening';
  const newcomer = !opening && !started && path === '/';

  useEffect(() => {
    if (newcomer) route('/start', true);
  }, [newcomer, route]);

  // Once the first screen stands, what may be asked next is worked out ahead.
  const ready = started && !opening;
  useEffect(() => {
    if (ready) void import('./store/ahead.ts');
  }, [ready]);

  // A new screen is read, and walked through by keyboard, from its top.
  const seen = useRef(path);
  useEffect(() => {
    if (seen.current !== path) document.getElementById('main')?.focus({ preventScroll: true });
    seen.current = path;
  }, [path]);

  if (journalState.value === 'failed') return <StorageFailed />;
  if (opening || newcomer) return <main class="screen" aria-busy="true" />;
  return (
    <div class="shell">
      <a class="skip-link" href="#main">
        Skip to content
      </a>
      <main id="main" tabIndex={-1}>
        <ErrorBoundary onError={(error) => console.error(error)}>
          <Router>
            <Route path="/" component={Today} />
            <Route path="/start" component={Start} />
            <Route path="/workout" component={Player} />
            <Route path="/plan" component={Plan} />
            <Route path="/progress" component={Progress} />
            <Route path="/history" component={History} />
            <Route path="/import" component={Import} />
            <Route path="/gyms" component={Gyms} />
            <Route path="/gyms/:gymId" component={GymEditor} />
            <Route path="/library" component={Library} />
            <Route path="/library/light-or-heavy" component={LightOrHeavy} />
            <Route path="/library/:exercise" component={Exercise} />
            <Route path="/hills" component={Hills} />
            <Route path="/treadmill" component={Treadmill} />
            <Route path="/settings" component={Settings} />
            <Route default component={Today} />
          </Router>
        </ErrorBoundary>
      </main>
      {!fullScreen.has(path) && <Tabs path={path} />}
      <Toast />
    </div>
  );
}
