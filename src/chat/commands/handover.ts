import { handOverForm } from '../forms/hand-over-form.js';
import { formOfCustomer } from './form-of-customer.js';

/** Gives a customer's open alert to a colleague. */
export const handOverCustomer = formOfCustomer(handOverForm);
