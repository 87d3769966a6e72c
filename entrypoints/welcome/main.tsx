import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Silence } from '../../components/shared/Silence';
import { Welcome } from '../../components/welcome/Welcome';
import { browserLocale } from '../../state/locale';
import type { Settings } from '../../state/settings';
import { LinesView } from '../shared/LinesView';
import { useLines } from '../shared/useLines';
import { useOverview } from '../shared/useOverview';
import { SettingsView } from './SettingsView';

/** The first page, and at `#settings` the settings. */
function App() {
  const { wired, again } = useOverview();
  const hash = useHash();
  const lines = useLines();
  if (again) return <Silence locale={browserLocale()} onAgain={again} />;
  if (!wired || !lines) return null;
  const { t, overview, refused, act } = wired;
  const onSettle = (change: Partial<Settings>) => act({ do: 'settle', change });
  return hash === '#settings' ? (
    <SettingsView
      t={t}
      overview={overview}
      refused={refused}
      onSettle={onSettle}
      onTurnOn={(host) => act({ do: 'keepAway', host, away: false })}
    />
  ) : (
    <Welcome
      t={t}
      overview={overview}
      refused={refused}
      onSettle={onSettle}
      cards={<LinesView t={t} overview={overview} known={lines} intent={undefined} aside />}
    />
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = () => {
      setHash(location.hash);
      scrollTo(0, 0);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
