import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { useOverview } from '../shared/useOverview';

function App() {
  const wired = useOverview();
  return wired ? <Welcome t={wired.t} overview={wired.overview} onAct={wired.act} /> : null;
}

const root = document.getElementById('app');
if (root) render(<App />, root);
