import type { TrackedTable } from '../../platform/history';
import { Purchase } from './purchase.entity';

export { Purchase };
export { PurchasesModule } from './purchases.module';

export const PURCHASE_TRACKED: TrackedTable[] = [{ table: 'purchase', key: ['id'], takeAway: 'retire' }];
