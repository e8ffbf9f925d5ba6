const SERVER = 'server/src/features/reports';
const WEB = 'web/src/features/chains';

/** What a chain hands in: a workbook and pictures of its maps (product.md, the deliverable set of a chain). */
export const DELIVERABLE_RULES = [
  {
    rule: 'A chain for which nobody has chosen anything hands in a default',
    file: 'server/contracts/src/deliveries.ts',
    find: 'return none ? DEFAULT_DELIVERY : chosen;',
    put: 'return none && chosen === DEFAULT_DELIVERY ? DEFAULT_DELIVERY : chosen;',
    proof: ['unit', 'model/delivery'],
  },
  {
    rule: 'A name of a file has no characters that a system refuses',
    file: 'server/contracts/src/deliveries.ts',
    find: ".replace(FORBIDDEN, ' ')",
    put: ".replace(FORBIDDEN, '$&')",
    proof: ['unit', 'model/delivery'],
  },
  {
    rule: 'A set hands in each map once',
    file: 'server/src/features/chains/profile/profile.dto.ts',
    find: '@ArrayUnique(deliveredMapKey)',
    put: '@ArrayUnique((map) => [map, deliveredMapKey])',
    proof: ['api', 'chain-profile'],
  },
  {
    rule: 'Whoever sees neither leads nor projects is handed no map of our work',
    file: `${SERVER}/delivery-sets.ts`,
    find: "return mode !== 'activity' ||",
    put: "return mode !== 'table' ||",
    proof: ['api', 'reports'],
  },
  {
    rule: 'An index names no picture that the chain does not hand in to this reader',
    file: `${SERVER}/reports.service.ts`,
    find: 'throw new DeliverySetChanged();',
    put: 'void DeliverySetChanged;',
    proof: ['api', 'reports'],
  },
  {
    rule: 'What is written down as taken names the pictures',
    file: `${SERVER}/reports.service.ts`,
    find: "if (!pictures?.length) return { format: 'xlsx' };",
    put: "if (!pictures?.length || formats) return { format: 'xlsx' };",
    proof: ['api', 'reports'],
  },
  {
    rule: 'A workbook that goes with pictures begins with an index, and no other does',
    file: `${SERVER}/report-sheets.ts`,
    find: 'if (!pictures?.length) return sheets;',
    put: 'if (!pictures?.length || language) return sheets;',
    proof: ['api', 'reports'],
  },
  {
    rule: 'A picture that cannot be made does not keep the rest from being handed in',
    file: `${WEB}/delivery/assemble.ts`,
    find: 'failed.push({ picture: next, reason });',
    put: 'throw reason;',
    proof: ['unit', 'chains/delivery'],
  },
  {
    rule: 'Once it is given up, no workbook is asked for, so that nothing is written down as taken',
    file: `${WEB}/delivery/assemble.ts`,
    find: `    } catch (reason) {
      signal.throwIfAborted();`,
    put: '    } catch (reason) {',
    proof: ['unit', 'chains/delivery'],
  },
  {
    rule: 'Giving up waits for nothing that is under way',
    file: `${WEB}/delivery/assemble.ts`,
    find: 'Promise.race([work, over])',
    put: 'Promise.race([work])',
    proof: ['unit', 'pages/ChainProfilePage'],
  },
  {
    rule: 'A set that names no map stays the plain workbook',
    file: `${WEB}/composables/useDelivery.ts`,
    find: 'files.length === 1',
    put: 'files.length === 0',
    proof: ['unit', 'pages/ChainProfilePage'],
  },
  {
    rule: 'A map that stands in the set already is refused before it is sent',
    file: `${WEB}/composables/useDeliveryEdit.ts`,
    find: 'if (doubled.value.length > 0 || formless.value) return false;',
    put: 'if (formless.value) return false;',
    proof: ['unit', 'pages/ChainProfilePage'],
  },
  {
    rule: 'A picture of our work asks only for what the reader may see',
    file: `${WEB}/composables/useDeliveredMaps.ts`,
    find: "can('project:read') ? unwrap",
    put: "can('lead:read') ? unwrap",
    proof: ['unit', 'pages/ChainProfilePage'],
  },
  {
    rule: 'Maps stay on paper until they are printed',
    file: `${WEB}/components/profile/PaperMaps.vue`,
    find: "globalThis.addEventListener('afterprint', finish);",
    put: "globalThis.addEventListener('beforeprint', finish);",
    proof: ['unit', 'profile/PaperMaps'],
  },
  {
    rule: 'A page that is read again in vain keeps what is being made of it',
    file: `${WEB}/pages/ChainProfilePage.vue`,
    find: 'v-if="error && !profile"',
    put: 'v-if="error"',
    proof: ['unit', 'pages/ChainProfilePage'],
  },
  {
    rule: 'Maps that nobody waits for any more are not printed',
    file: `${WEB}/components/profile/PaperMaps.vue`,
    find: 'if (gone) return;',
    put: 'void gone;',
    proof: ['unit', 'profile/PaperMaps'],
  },
];
