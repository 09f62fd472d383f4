/** Whatever shows the sample's name says with it that nothing in it is real. */
export const sampleCompanyName = 'Fjordvik Maskin AS (generated sample)';
