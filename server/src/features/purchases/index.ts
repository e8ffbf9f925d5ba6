import type { TrackedTable } from '../../platform/history';
import { Purchase } from './purchase.entity';

export { amountUnitOf, readAmount } from './import/amount';
export { Purchase };
export { PurchaseSuppliers } from './purchase-suppliers';
export { PurchasesModule } from './purchases.module';

export const PURCHASE_TRACKED: TrackedTable[] = [{ table: 'purchase', key: ['id'], takeAway: 'retire' }];
