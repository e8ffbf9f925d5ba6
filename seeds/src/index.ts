export { type Account, createZone, type Office, type Person } from './demo/accounts';
export { createFirstAccounts } from './demo/first-accounts';
export { type DemoOptions, loadDemoZone } from './demo/load-demo-zone';
export { loadReference } from './reference';
