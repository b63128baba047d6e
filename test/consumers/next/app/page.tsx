'use client';

import { useCallback, useState } from 'react';
import type { SelfCheck, ThemeCards } from 'public-servant-widgets';
import 'public-servant-widgets/role-explorer/define';
import 'public-servant-widgets/self-check/define';
import 'public-servant-widgets/theme-cards/define';
import type {} from 'public-servant-widgets/react';
import { overlay } from './overlay';

export default function Page() {
  const [lang, setLang] = useState('en');
  const [opened, setOpened] = useState('none');
  const [finished, setFinished] = useState('');

  // Objects and listeners of a tag that the server has written are lost when React takes it over: a ref sets them.
  const cards = useCallback((element: ThemeCards) => {
    const listening = new AbortController();
    element.overlay = overlay;
    element.addEventListener(
      'psw-theme-cards-toggle',
      ({ detail }) => setOpened(detail.open ? detail.theme : 'none'),
      { signal: listening.signal },
    );
    return () => listening.abort();
  }, []);

  const check = useCallback((element: SelfCheck) => {
    const listening = new AbortController();
    element.addEventListener('psw-self-check-finish', ({ detail }) => setFinished(detail.edition), {
      signal: listening.signal,
    });
    return () => listening.abort();
  }, []);

  return (
    <main>
      <h1>Working for the public</h1>
      <button type="button" onClick={() => setLang(lang === 'en' ? 'cy' : 'en')}>
        {lang === 'en' ? 'Cymraeg' : 'English'}
      </button>

      <div lang={lang}>
        <psw-theme-cards themes="rooted-in-place many-roles" ref={cards}>
          <p>The theme cards need JavaScript.</p>
        </psw-theme-cards>
        <psw-role-explorer selected="broker" />
        <psw-self-check edition="quick" ref={check} />
      </div>

      <p>Open card: {opened}</p>
      <p role="status">{finished && `You have finished the ${finished} self-check.`}</p>
    </main>
  );
}
