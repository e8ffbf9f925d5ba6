import { PiniaColada } from '@pinia/colada';
import { createPinia } from 'pinia';
import { createApp } from 'vue';

import { whenSignedOut } from '@/api';
import { CONTRIBUTIONS } from '@/shared/contributions';
import { storedLocale } from '@/shared/locale';
import { useSession } from '@/shared/session';
import App from './App.vue';
import { contributions } from './app/contributions';
import { loadFonts } from './app/fonts';
import { overlookGivenUp } from './app/given-up';
import { i18n, setLanguage } from './app/i18n';
import { reloadAfterUpgrade } from './app/upgrade';
import { sendUnsent } from './app/unsent';
import { router } from './app/router';
import './ui/tokens.css';
import './ui/base.css';
import './ui/element.css';

const app = createApp(App)
  .use(createPinia())
  .use(PiniaColada, { queryOptions: { staleTime: 15_000 } })
  .use(i18n)
  .provide(CONTRIBUTIONS, contributions);

whenSignedOut(() => {
  const session = useSession();
  const route = router.currentRoute.value;
  if (!session.me || route.meta.public) return;
  session.forget();
  void router.push({ name: 'login', query: { to: route.fullPath, ended: '1' } });
});

overlookGivenUp(window);
window.addEventListener('vite:preloadError', () => void reloadAfterUpgrade());
// The first way begins here: who this is and the parts of the page are asked for while the words come.
app.use(router);
await setLanguage(storedLocale());
app.mount('#app');
void router.isReady().then(loadFonts).then(sendUnsent);
