package org.rolepair.web;

/**
 * Something with getters on a page.
 */
public class ShownBean {

	public String getName() {
		return "Name";
	}

	public boolean isOn() {
		return true;
	}

	public String getURL() {
		return "address";
	}

	public String loud() {
		return "loud";
	}

	public void noise() {
	}

	public void setSet(String value) {
	}

	public String getFailing() {
		throw new IllegalStateException("No value");
	}

}
