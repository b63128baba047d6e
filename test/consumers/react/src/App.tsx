import { useState } from 'react';
import 'public-servant-widgets/role-explorer/define';
import 'public-servant-widgets/self-check/define';
import 'public-servant-widgets/theme-cards/define';
import type {} from 'public-servant-widgets/react';
import { overlay } from './overlay';

export function App() {
  const [lang, setLang] = useState('en');
  const [opened, setOpened] = useState('none');
  const [finished, setFinished] = useState('');

  return (
    <main>
      <h1>Working for the public</h1>
      <button type="button" onClick={() => setLang(lang === 'en' ? 'cy' : 'en')}>
        {lang === 'en' ? 'Cymraeg' : 'English'}
      </button>

      <div lang={lang}>
        <psw-theme-cards
          themes="rooted-in-place many-roles"
          overlay={overlay}
          onpsw-theme-cards-toggle={({ detail }) => setOpened(detail.open ? detail.theme : 'none')}
        >
          <p>The theme cards need JavaScript.</p>
        </psw-theme-cards>
        <psw-role-explorer selected="broker" />
        <psw-self-check
          edition="quick"
          onpsw-self-check-finish={({ detail }) => setFinished(detail.edition)}
        />
      </div>

      <p>Open card: {opened}</p>
      <p role="status">{finished && `You have finished the ${finished} self-check.`}</p>
    </main>
  );
}
