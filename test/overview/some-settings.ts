import type { OverviewSettings } from '../../src/overview/build-overview.js';

export const someSettings: OverviewSettings = {
  companyCountry: 'NO',
  naturalPersons: { segments: ['Private'], attribute: 'natural_person' },
  seniorForTopPercent: 30,
};
