export type SignalStrength = 'weak' | 'medium' | 'strong';
