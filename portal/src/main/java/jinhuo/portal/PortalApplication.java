package jinhuo.portal;

import jinhuo.portal.start.StartUp;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal: the API and the web app. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] arguments) {
        StartUp.run(PortalApplication.class, arguments);
    }
}
