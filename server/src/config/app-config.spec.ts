import { describe, expect, it } from '@jest/globals';

import { ConfigError, readConfig } from './app-config';

describe('readConfig', () => {
  it('needs nothing: loopback, port 3000, data beside the project', () => {
    const config = readConfig({}, '/srv/链招');

    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 3000, trustedProxies: [] });
    expect(config.dataFolder).toBe('/srv/链招/.data');
    expect(config.fieldKeysFile).toBe('/srv/链招/.data/field-keys.json');
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['PUBLIC_URL', 'town hall'],
    ['TRUSTED_PROXIES', '10.0.0.1, proxy'],
    ['DATABASE_URL', 'mysql://root@db/crm'],
    ['LIANZHAO_DEMO_PASSWORD', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('refuses %s=%s in one line that names the variable and not its value', (name, value) => {
    const read = () => readConfig({ [name]: value });

    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`${name}(?!.*${value})`));
  });

  it('treats an empty variable as unset', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }).http.port).toBe(3000);
  });
});
